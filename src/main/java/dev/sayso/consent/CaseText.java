package dev.sayso.consent;

import dev.sayso.fault.Fault;
import dev.sayso.fault.Fault.Kind;
import dev.sayso.fault.FaultException;
import dev.sayso.support.Term;

/** What a person may type into a case: a line that is neither empty nor endless. */
final class CaseText {
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_PRODUCT = 60;
    private static final int LONGEST_CONTACT = 300;

    private CaseText() {}

    static String title(String typed) {
        return line(typed, 1, LONGEST_TITLE, "case.title-unfit");
    }

    static String product(String typed) {
        return line(typed, 1, LONGEST_PRODUCT, "case.product-unfit");
    }

    /** Empty where the person takes it back. */
    static String contact(String typed) {
        return line(typed, 0, LONGEST_CONTACT, "case.contact-unfit");
    }

    static int days(int wanted) {
        if (wanted < 1 || wanted > Term.MOST_DAYS) {
            throw new FaultException(Fault.of(
                    Kind.USAGE, "case.days-unfit", Integer.toString(wanted), Integer.toString(Term.MOST_DAYS)));
        }
        return wanted;
    }

    private static String line(String typed, int least, int most, String code) {
        var text = typed.strip();
        if (text.length() < least || text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw new FaultException(Fault.of(Kind.USAGE, code, Integer.toString(most)));
        }
        return text;
    }
}
