package dev.sayso.decision;

import static dev.sayso.decision.Cases.ITEM;
import static dev.sayso.decision.Cases.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order in which reasons decide, as one table: circumstances, and the verdict for the product. */
class DecisionOrderTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        nothing                                                       | UNDECIDED
        no-profile                                                    | UNDECIDED
        # 2 What can't be trusted blocks, whatever it says
        broken-profile                                                | PROFILE_UNREADABLE
        broken-profile broken-policy forbid                           | PROFILE_UNREADABLE
        broken-profile require joined preview-asks                    | PROFILE_UNREADABLE
        broken-policy granted                                         | POLICY_UNREADABLE
        broken-policy forbid granted                                  | POLICY_UNREADABLE
        broken-policy require work                                    | POLICY_UNREADABLE
        # 3 Forbidden
        forbid granted                                                | POLICY_FORBIDS
        forbid require work granted                                   | POLICY_FORBIDS
        require forbid work granted                                   | POLICY_FORBIDS
        forbid minor                                                  | POLICY_FORBIDS
        forbid joined preview-asks                                    | POLICY_FORBIDS
        forbid no-profile                                             | POLICY_FORBIDS
        forbid-product granted                                        | POLICY_FORBIDS
        forbid-other-product granted                                  | GRANTED
        # 4 Under age, until a guardian consents
        minor granted                                                 | MINOR
        minor require work                                            | MINOR
        minor joined preview-asks                                     | MINOR
        adult granted                                                 | GRANTED
        adult granted minors-block                                    | GRANTED
        minor refused                                                 | MINOR
        minor granted minors-guardian                                 | MINOR
        minor granted minors-block                                    | MINOR
        minor-until-this-month granted                                | MINOR
        minor-until-last-month granted                                | GRANTED
        minor-until-last-month granted minors-block                   | GRANTED
        # The profile alone says nothing of a guardian, and the guardian's file alone does not either
        minor guardian granted                                        | MINOR
        minor guardian granted guardian-allows                        | MINOR
        minor guardians-file granted guardian-allows                  | MINOR
        minor guardian another-childs-file granted guardian-allows    | MINOR
        minor guardian damaged-ward granted                           | MINOR
        # Whom a guardian's file knows as a child does not come of age by an edited profile
        ward granted                                                  | MINOR
        adult ward granted                                            | MINOR
        adult ward-of-age granted                                     | GRANTED
        minor ward-of-age granted                                     | MINOR
        adult damaged-ward granted                                    | MINOR
        no-profile ward                                               | MINOR
        # A guardian has consented: what they allowed is allowed, and nothing besides
        minor guardian guardians-file                                 | UNDECIDED
        minor guardian guardians-file granted                         | MINOR
        minor guardian guardians-file granted guardian-allows         | GRANTED
        minor guardian guardians-file granted guardian-allows-earlier | MINOR
        minor guardian guardians-file granted guardian-asks           | MINOR
        minor guardian guardians-file ask guardian-allows             | MINOR
        minor guardian guardians-file ask guardian-asks               | ASK
        minor guardian guardians-file refused guardian-allows         | REFUSED
        minor guardian guardians-file granted guardian-allows product-refused| REFUSED
        minor guardian guardians-file product-ask guardian-allows     | MINOR
        minor guardian guardians-file granted guardian-allows signal  | SIGNAL
        minor guardian guardians-file granted guardian-allows changed | NEEDS_REVIEW
        minor guardian guardians-file granted-long-ago guardian-allows-earlier| EXPIRED
        minor guardian guardians-file granted guardian-allows forbid  | POLICY_FORBIDS
        minor guardian guardians-file granted guardian-allows minors-guardian| GRANTED
        minor guardian guardians-file granted guardian-allows minors-block| MINOR
        # What a child says of accounts and previews turns nothing on
        minor guardian guardians-file require work                    | UNDECIDED
        minor guardian guardians-file require policy-school           | POLICY_REQUIRES
        minor guardian guardians-file joined preview-asks             | UNDECIDED
        # Where the organisation needs to know, a yes counts once it is said who gives it
        granted minors-guardian                                       | AGE_UNKNOWN
        granted minors-block                                          | AGE_UNKNOWN
        granted minors-under                                          | AGE_UNKNOWN
        ask minors-guardian                                           | AGE_UNKNOWN
        refused minors-guardian                                       | REFUSED
        minors-guardian                                               | UNDECIDED
        require work minors-guardian                                  | POLICY_REQUIRES
        granted signal minors-guardian                                | SIGNAL
        adult granted minors-under                                    | GRANTED
        joined preview-asks minors-guardian                           | UNDECIDED
        joined preview-asks minors-guardian granted                   | AGE_UNKNOWN
        adult joined preview-asks minors-guardian                     | PREVIEW_REQUIRES
        # 5 Required, on an account that the organisation runs
        require work                                                  | POLICY_REQUIRES
        require school refused                                        | POLICY_REQUIRES
        require work signal                                           | POLICY_REQUIRES
        require work joined preview-asks refused                      | POLICY_REQUIRES
        require personal                                              | UNDECIDED
        require personal refused                                      | REFUSED
        require personal granted                                      | GRANTED
        require no-profile                                            | UNDECIDED
        # An organisation's word on whose account it is comes before the person's
        require policy-work                                           | POLICY_REQUIRES
        require policy-school personal refused                        | POLICY_REQUIRES
        require policy-work no-profile                                | POLICY_REQUIRES
        require policy-personal work                                  | UNDECIDED
        policy-work                                                   | UNDECIDED
        # 6 Required by a preview that the person joined
        joined preview-asks                                           | PREVIEW_REQUIRES
        joined preview-asks refused                                   | PREVIEW_REQUIRES
        joined preview-asks signal                                    | PREVIEW_REQUIRES
        joined                                                        | UNDECIDED
        preview-asks                                                  | UNDECIDED
        preview-asks refused                                          | REFUSED
        # 7 The environment's opt-out
        signal                                                        | SIGNAL
        signal granted                                                | SIGNAL
        signal ask                                                    | SIGNAL
        signal product-granted                                        | SIGNAL
        # 8 The choice: for this product before for all products
        granted                                                       | GRANTED
        refused                                                       | REFUSED
        ask                                                           | ASK
        granted product-refused                                       | REFUSED
        granted product-ask                                           | ASK
        refused product-granted                                       | GRANTED
        product-granted                                               | GRANTED
        # 8 A grant that no longer holds
        granted changed                                               | NEEDS_REVIEW
        granted changed-before                                        | GRANTED
        granted-long-ago changed                                      | NEEDS_REVIEW
        granted-long-ago                                              | EXPIRED
        granted-ahead                                                 | EXPIRED
        granted-expired                                               | EXPIRED
        granted-expired changed                                       | NEEDS_REVIEW
        granted-reviewed                                              | NEEDS_REVIEW
        granted-expired product-granted                               | GRANTED
        granted valid-1                                               | GRANTED
        granted-long-ago valid-1                                      | EXPIRED
        granted-long-ago valid-99                                     | EXPIRED
        granted-long-ago product-granted                              | GRANTED
        granted product-granted changed                               | NEEDS_REVIEW
        # A refusal and an ask stand through all of that
        refused changed                                               | REFUSED
        ask changed                                                   | ASK
        # A suggestion decides nothing
        suggest                                                       | UNDECIDED
        suggest work refused                                          | REFUSED
        """)
    void theFirstReasonThatAppliesDecides(String words, Verdict expected) {
        var circumstances = Cases.of(words);
        assertThat(Decision.decide(circumstances, ITEM, Optional.of(PRODUCT))).isEqualTo(expected);
        assertThat(Decision.explain(circumstances, ITEM, Optional.of(PRODUCT))
                        .getFirst()
                        .verdict())
                .isEqualTo(expected);
    }

    /** Step 1: it comes before everything, a broken file too. */
    @ParameterizedTest
    @CsvSource({"granted", "require work", "broken-profile", "broken-policy", "forbid", "joined preview-asks"})
    void whatIsNotDeclaredIsBlockedFirst(String words) {
        assertThat(Decision.decide(Cases.of(words), "errors.unheard-of", Optional.of(PRODUCT)))
                .isEqualTo(Verdict.NOT_DECLARED);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
        forbid-product granted            | GRANTED
        joined preview-asks               | UNDECIDED
        granted product-refused           | GRANTED
        refused product-granted           | REFUSED
        forbid granted                    | POLICY_FORBIDS
        """)
    void whatIsSaidOfOneProductSaysNothingOfAllProducts(String words, Verdict expected) {
        assertThat(Decision.decide(Cases.of(words), ITEM, Optional.empty())).isEqualTo(expected);
    }

    @Test
    void whatIsSaidOfOneProductSaysNothingOfAnother() {
        assertThat(Decision.decide(Cases.of("refused product-granted"), ITEM, Optional.of("other")))
                .isEqualTo(Verdict.REFUSED);
    }
}
