package dev.sayso.catalogue;

import java.util.List;

/**
 * One thing collected inside a category: the unit of choice.
 *
 * @param id category, dot, name: {@code errors.file-contents}
 * @param title what it is called beside its switch
 * @param description what it is, in plain words
 * @param without what stops working without it
 * @param passages addresses of the statement's passages that it rests on, {@code section#passage}; at least one
 * @param cues by language: phrases that mark its passage in a statement whose passages have other addresses
 * @param purposes ids of why it is collected; at least one
 * @param recipients ids of who gets it; at least one
 * @param retention id of how long it is kept
 * @param source given by the person, or collected by a program
 * @param sensitive whether it may hold what a person would show nobody
 * @param askable whether a person may choose to be asked each time
 * @param validityMonths after how many months a grant must be given anew, at least 1
 * @param changes what an edition changed of its purposes, recipients or retention
 */
public record Item(
        String id,
        Wording title,
        Wording description,
        Wording without,
        List<String> passages,
        Cues cues,
        List<String> purposes,
        List<String> recipients,
        String retention,
        Source source,
        boolean sensitive,
        boolean askable,
        int validityMonths,
        List<MaterialChange> changes) {

    /** How an item comes to its recipient. */
    public enum Source {
        GIVEN,
        COLLECTED
    }

    public Item {
        passages = List.copyOf(passages);
        purposes = List.copyOf(purposes);
        recipients = List.copyOf(recipients);
        changes = List.copyOf(changes);
    }

    /** One that no edition changed yet. */
    public Item(
            String id,
            Wording title,
            Wording description,
            Wording without,
            List<String> passages,
            Cues cues,
            List<String> purposes,
            List<String> recipients,
            String retention,
            Source source,
            boolean sensitive,
            boolean askable,
            int validityMonths) {
        this(
                id,
                title,
                description,
                without,
                passages,
                cues,
                purposes,
                recipients,
                retention,
                source,
                sensitive,
                askable,
                validityMonths,
                List.of());
    }

    /** The part of the id before the dot. */
    public String category() {
        return id.substring(0, id.indexOf('.'));
    }
}
