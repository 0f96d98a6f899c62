package dev.sayso.request;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.files.Disk;
import dev.sayso.files.LockFile;
import dev.sayso.files.SetAside;
import dev.sayso.ledger.Act;
import dev.sayso.ledger.Event;
import dev.sayso.ledger.Ledger;
import dev.sayso.ledger.Query;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * The requests of one person. May be used from any thread, beside other processes. That one was sent or answered is written
 * down here first and then, without its words, in the ledger; what a crash kept from the ledger is written there before the
 * next change.
 */
public final class RequestLog {
    /** Drafts that nobody sent make room for later ones. */
    static final int MOST_DRAFTS = 10;

    private static final System.Logger LOG = System.getLogger(RequestLog.class.getName());
    private static final Duration LOOK_AGAIN = Duration.ofHours(1);

    private final RequestFile file;
    private final Path lock;
    private final LockFile locks;
    private final Supplier<Ledger> ledger;
    private final InstantSource clock;

    /**
     * The log in that folder.
     *
     * @param state need not exist
     * @param ledger asked for only when something is to be written there
     */
    public RequestLog(Path state, Disk disk, Supplier<Ledger> ledger, InstantSource clock) {
        this.file = new RequestFile(state.resolve("requests.json"), disk, clock);
        this.lock = file.path().resolveSibling("requests.json.lock");
        this.locks = new LockFile(disk);
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Where it lies, or would lie. */
    public Path file() {
        return file.path();
    }

    /** Damaged logs that were set aside. */
    public List<Path> setAside() {
        return SetAside.of(file.path());
    }

    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * All requests: overdue ones first, then those that wait, drafts, and what was answered.
     *
     * @throws FaultException where they can't be read
     */
    public List<Request> all(ZoneId zone) {
        var now = now();
        var found = file.read();
        if (found.stream().anyMatch(stale(now))) {
            note(now);
        }
        return found.stream().sorted(order(now, zone)).toList();
    }

    /**
     * The request of that id.
     *
     * @throws FaultException {@code request.unknown} where there is none
     */
    public Request get(String id) {
        return one(file.read(), id);
    }

    /** Keeps a letter that was not sent yet, so that what is later said to be sent is what was written. */
    public Request draft(RequestKind kind, Addressee to, Letter letter, ZoneId zone) {
        return locked(kept -> {
            var request = fresh(kept, kind, to, letter, zone);
            var drafts = kept.stream().filter(each -> each.sent().isEmpty()).toList();
            var dropped = drafts.subList(0, Math.max(0, drafts.size() - MOST_DRAFTS + 1));
            var left = new ArrayList<>(kept);
            left.removeAll(dropped);
            left.add(request);
            file.write(left);
            return request;
        });
    }

    /** Notes that a letter was sent just now, which SaySo itself never does. */
    public Request sent(RequestKind kind, Addressee to, Letter letter, String via, ZoneId zone) {
        return locked(kept -> {
            var request = fresh(kept, kind, to, letter, zone).sent(now(), zone);
            return recorded(kept, request, via);
        });
    }

    /**
     * Notes that a draft was sent just now.
     *
     * @throws FaultException {@code request.sent-already} where it was
     */
    public Request sent(String id, String via, ZoneId zone) {
        return locked(kept -> {
            var request = one(kept, id);
            request.sent().ifPresent(sent -> {
                throw new FaultException(Fault.of(
                        Kind.USAGE, "request.sent-already", id, sent.on().toString()));
            });
            return recorded(kept, request.sent(now(), zone), via);
        });
    }

    /**
     * Notes that an answer came.
     *
     * @throws FaultException where the request was not sent, or was answered already
     */
    public Request answered(String id, String note, String via, ZoneId zone) {
        var plain = new Matter(RequestKind.QUESTION, note, Optional.empty(), false).own();
        return locked(kept -> {
            var request = one(kept, id);
            if (request.sent().isEmpty()) {
                throw new FaultException(Fault.of(Kind.USAGE, "request.not-sent", id));
            }
            request.answer().ifPresent(answer -> {
                throw new FaultException(Fault.of(
                        Kind.USAGE, "request.answered-already", id, answer.on().toString()));
            });
            return recorded(kept, request.answered(now(), zone, plain), via);
        });
    }

    private interface Change<T> {
        T of(List<Request> kept);
    }

    private <T> T locked(Change<T> change) {
        return locks.holding(lock, () -> change.of(settled(file.readToWrite())));
    }

    private Request recorded(List<Request> kept, Request changed, String via) {
        var now = with(kept, changed);
        file.write(now);
        try {
            ledger.get().append(List.of(event(changed, via)));
        } catch (FaultException e) {
            // Neither of the two knows of it then, and the person is told so.
            file.write(kept);
            throw e;
        }
        var done = changed.recordedInLedger();
        file.write(with(now, done));
        return done;
    }

    /** Writes into the ledger what a crash kept from it. */
    private List<Request> settled(List<Request> kept) {
        var open = kept.stream().filter(Predicate.not(Request::recorded)).toList();
        if (open.isEmpty()) {
            return kept;
        }
        var written = ledger.get().newest(Query.ALL, Integer.MAX_VALUE).entries().stream()
                .flatMap(entry -> entry.event().subject().request().stream()
                        .map(inquiry -> inquiry + entry.event().act().word()))
                .toList();
        var missing = open.stream()
                .filter(request ->
                        !written.contains(request.inquiry() + act(request).word()))
                .map(request -> event(request, "recovery"))
                .toList();
        ledger.get().append(missing);
        var done = kept.stream().map(Request::recordedInLedger).toList();
        file.write(done);
        return done;
    }

    private static Event event(Request request, String via) {
        return Event.of(act(request), "user", via).about(request.inquiry());
    }

    private static Act act(Request request) {
        return request.answer().isPresent() ? Act.REQUEST_ANSWERED : Act.REQUESTED;
    }

    private Request fresh(List<Request> kept, RequestKind kind, Addressee to, Letter letter, ZoneId zone) {
        var now = now();
        return new Request(
                id(kept, LocalDate.ofInstant(now, zone)),
                kind,
                Request.Recipient.of(to),
                letter,
                letter.sha256(),
                now,
                Optional.empty(),
                Optional.empty(),
                now,
                true);
    }

    /** Never the id of a draft that made room: the latest of them is always kept. */
    private static String id(List<Request> kept, LocalDate day) {
        var prefix = day + "-";
        var last = kept.stream()
                .map(Request::id)
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .filter(number -> number.matches("[0-9]{1,6}"))
                .mapToInt(Integer::parseInt)
                .max();
        return prefix + (last.orElse(0) + 1);
    }

    private static boolean taken(List<Request> kept, String id) {
        return kept.stream().anyMatch(request -> request.id().equals(id));
    }

    private static Request one(List<Request> requests, String id) {
        return requests.stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new FaultException(Fault.of(Kind.USAGE, "request.unknown", id)));
    }

    private static List<Request> with(List<Request> kept, Request changed) {
        UnaryOperator<Request> replace = each -> each.id().equals(changed.id()) ? changed : each;
        var all = new ArrayList<>(kept.stream().map(replace).toList());
        if (!taken(kept, changed.id())) {
            all.add(changed);
        }
        return all;
    }

    /** Keeps in mind how late it is, so that a clock that is set back makes nothing look early. */
    private void note(Instant now) {
        try {
            locks.holding(lock, () -> {
                var kept = file.read();
                file.write(kept.stream()
                        .map(request -> stale(now).test(request) ? request.seenAt(now) : request)
                        .toList());
                return kept;
            });
        } catch (FaultException e) {
            // Reading is what was asked for, and that is done.
            LOG.log(Level.DEBUG, "noting when requests were seen", e);
        }
    }

    private static Predicate<Request> stale(Instant now) {
        return request -> request.sent().isPresent()
                && request.answer().isEmpty()
                && request.seen().plus(LOOK_AGAIN).isBefore(now);
    }

    private static Comparator<Request> order(Instant now, ZoneId zone) {
        return Comparator.<Request, RequestState>comparing(request -> request.state(now, zone))
                .thenComparing(
                        request -> request.answer().map(Request.Answer::at).orElse(now), Comparator.reverseOrder())
                .thenComparing(
                        request -> request.sent().flatMap(Request.Sent::due).orElse(LocalDate.MAX))
                .thenComparing(Request::composed)
                .thenComparing(Request::id);
    }
}
