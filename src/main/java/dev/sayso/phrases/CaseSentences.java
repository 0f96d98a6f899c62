package dev.sayso.phrases;

import dev.sayso.consent.CaseView;
import dev.sayso.support.Standing;
import dev.sayso.support.bundle.LeftOut;
import dev.sayso.support.bundle.Withheld;
import dev.sayso.words.Words;

/** What the panel and the command line say alike of support cases. */
public final class CaseSentences {
    private CaseSentences() {}

    /** How a case stands, with how long it still runs. */
    public static String standing(CaseView view, Words words) {
        var standing = words.text("case.standing." + view.standing().word());
        return view.standing() == Standing.OPEN
                ? standing + ", " + words.text("case.days-left", view.daysLeft())
                : standing;
    }

    /** Why something is not in a bundle. */
    public static String of(LeftOut left, Words words) {
        return words.text("case.left-out." + left.reason().word());
    }

    /** Why a file is not in a bundle whose item is not allowed. */
    public static String of(Withheld file, Words words) {
        return words.text("case.withheld", file.item());
    }

    /** How much was struck out. */
    public static String struck(int count, Words words) {
        return words.text("case.struck", count);
    }
}
