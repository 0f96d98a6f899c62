package dev.sayso.ui.help;

import dev.sayso.phrases.RequestSentences;
import dev.sayso.request.Request;
import dev.sayso.request.RequestState;
import java.util.Optional;

/**
 * One request as the page shows it.
 *
 * @param title what was asked of whom
 * @param standing how it stands, with the day
 * @param sent when it was sent
 * @param note what the person remembered of the answer
 * @param words subject and text
 * @param changed that the words are not those of then
 */
record RequestView(
        String id,
        RequestState state,
        String title,
        String standing,
        Optional<String> sent,
        Optional<String> note,
        String words,
        Optional<String> changed) {

    static RequestView of(Request request, RequestSentences sentences) {
        var words = sentences.words();
        return new RequestView(
                request.id(),
                request.state(sentences.now(), sentences.zone()),
                words.text(
                        "desk.request",
                        words.text("request.kind." + request.kind().word()),
                        request.to().name()),
                sentences.standing(request),
                sentences.sent(request).map(on -> words.text("desk.sent-on", request.id(), on)),
                request.answer().map(Request.Answer::note).filter(note -> !note.isEmpty()),
                request.letter().whole(),
                request.intact() ? Optional.empty() : Optional.of(words.text("request.changed")));
    }
}
