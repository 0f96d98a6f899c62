package dev.sayso.gate.openfeature;

import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.ImmutableMetadata;
import dev.openfeature.sdk.ProviderEvaluation;
import dev.openfeature.sdk.Reason;
import dev.sayso.gate.GateVerdict;
import java.util.Optional;

/** A verdict in OpenFeature's words. */
final class Answer {
    private Answer() {}

    static <T> ProviderEvaluation<T> of(GateVerdict verdict, T value) {
        var metadata = ImmutableMetadata.builder()
                .addString("outcome", verdict.outcome().word())
                .addString("reason", verdict.reason());
        var error = error(verdict.reason());
        error.ifPresent(code -> metadata.addString("errorCode", code.name()));
        var answer = ProviderEvaluation.<T>builder()
                .value(value)
                .variant(verdict.outcome().word())
                .reason(error.map(_ -> Reason.ERROR)
                        .orElseGet(() -> reason(verdict.reason()))
                        .name())
                .flagMetadata(metadata.build());
        return answer.build();
    }

    /** What would be reported as an error if that did not hand the decision to the caller's default. */
    private static Optional<ErrorCode> error(String reason) {
        return switch (reason) {
            case "not-declared" -> Optional.of(ErrorCode.FLAG_NOT_FOUND);
            case "profile-unreadable", "policy-unreadable" -> Optional.of(ErrorCode.PARSE_ERROR);
            case "gate-closed", "gate-stalled" -> Optional.of(ErrorCode.PROVIDER_NOT_READY);
            case "gate-failed" -> Optional.of(ErrorCode.GENERAL);
            case "gate-no-product" -> Optional.of(ErrorCode.INVALID_CONTEXT);
            default -> Optional.empty();
        };
    }

    /** Whose word it was: nobody's, the organisation's no, or what was found for this very person. */
    private static Reason reason(String reason) {
        return switch (reason) {
            case "undecided" -> Reason.DEFAULT;
            case "policy-forbids" -> Reason.DISABLED;
            default -> Reason.TARGETING_MATCH;
        };
    }
}
