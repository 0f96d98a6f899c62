package dev.sayso.request;

import dev.sayso.catalogue.ContactBook;
import dev.sayso.catalogue.Question;
import dev.sayso.policy.Decided;
import dev.sayso.policy.Organisation;
import dev.sayso.policy.Policy;
import dev.sayso.profile.Account;
import dev.sayso.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whom one person asks: by the question, whose account it is, and the country.
 *
 * @param book whom the statement names; empty where SaySo has nothing of that statement
 * @param account whose account it is, whoever says so
 * @param country as in ISO 3166-1; empty where it is not known
 */
public record Directory(
        Optional<ContactBook> book, Account account, Policy policy, Optional<String> country, Words words) {

    /** Everybody who answers, the right one for this person first; nobody where the statement names nobody. */
    public List<Addressee> answering(Question question) {
        var found = new ArrayList<Addressee>();
        if (account != Account.PERSONAL && question != Question.TECHNICAL) {
            found.add(administrator(question));
        }
        book.stream()
                .flatMap(known -> known.answering(question, account.word(), country).stream())
                .map(contact -> Addressee.of(contact, words.locale()))
                .forEach(found::add);
        return List.copyOf(found);
    }

    /** Whom a request can go to: the administrator, and whoever promises a reply. */
    public List<Addressee> recipients() {
        return answering(Question.PRIVACY).stream()
                .filter(each -> each.id().equals(Addressee.ADMINISTRATOR)
                        || each.replyDays().isPresent())
                .toList();
    }

    /** The organisation that the account belongs to, as far as a policy names it. */
    public Optional<Organisation> organisation() {
        if (account == Account.PERSONAL) {
            return Optional.empty();
        }
        var decider = policy.account().map(Decided::organisation);
        var named = policy.organisations().stream()
                .filter(each -> decider.isEmpty() || decider.get().equals(each.name()))
                .toList();
        return named.stream()
                .filter(each -> !each.contact().isBlank())
                .findFirst()
                .or(() -> named.stream().findFirst());
    }

    private Addressee administrator(Question question) {
        var organisation = organisation();
        var name = organisation
                .map(named -> words.text("request.administrator.of", named.name()))
                .orElseGet(() -> words.text("request.administrator"));
        var rule = words.text("request.why." + question.word());
        var how = organisation
                .map(named -> named.contact().isBlank()
                        ? words.text("request.administrator.no-contact", named.name())
                        : words.text("request.administrator.named", named.name()))
                .orElseGet(() -> words.text("request.administrator.unknown"));
        var passages = question == Question.PASSWORD
                ? List.of("accounts#work-or-school")
                : book.map(ContactBook::administrator).orElseGet(List::of);
        return Addressee.administrator(name, rule + " " + how, organisation, passages);
    }
}
