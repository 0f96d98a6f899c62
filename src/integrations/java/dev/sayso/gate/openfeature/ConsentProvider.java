package dev.sayso.gate.openfeature;

import dev.openfeature.sdk.ErrorCode;
import dev.openfeature.sdk.EvaluationContext;
import dev.openfeature.sdk.EventProvider;
import dev.openfeature.sdk.Metadata;
import dev.openfeature.sdk.ProviderEvaluation;
import dev.openfeature.sdk.ProviderEventDetails;
import dev.openfeature.sdk.Value;
import dev.sayso.gate.ConsentGate;
import dev.sayso.gate.GateChange;
import dev.sayso.gate.GateVerdict;
import dev.sayso.gate.Registration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Answers for each item whether it may be sent now: the flag's key is the item's id.
 *
 * <p>A boolean flag is true only where the item is allowed without asking; a text flag is {@code allowed}, {@code blocked} or {@code ask}.
 * OpenFeature's client returns the default of whoever asks wherever a provider reports an error, and a default may be true. So an answer
 * that blocks is a value and never an error: its reason may be {@code ERROR}, and what went wrong is in its metadata, as {@code errorCode}.
 * Numbers and objects are errors of the caller: {@code TYPE_MISMATCH}.
 *
 * <p>An attribute {@code product} in the evaluation context asks for that product: see {@link ConsentGate#forProduct}.
 */
public final class ConsentProvider extends EventProvider {
    /** The attribute of an evaluation context that names the product. */
    public static final String PRODUCT = "product";

    private static final Metadata METADATA = () -> "sayso";

    private final ConsentGate gate;
    private final AtomicReference<Optional<Registration>> registration = new AtomicReference<>(Optional.empty());

    /**
     * Answers from a gate.
     *
     * @param gate says what is allowed; it stays open as long as its owner keeps it open
     */
    public ConsentProvider(ConsentGate gate) {
        this.gate = gate;
    }

    @Override
    public Metadata getMetadata() {
        return METADATA;
    }

    @Override
    public void initialize(EvaluationContext context) {
        listen(Optional.of(gate.onChange(this::tell)));
    }

    @Override
    public void shutdown() {
        listen(Optional.empty());
        super.shutdown();
    }

    private void listen(Optional<Registration> next) {
        registration.getAndSet(next).ifPresent(Registration::close);
    }

    private void tell(GateChange change) {
        emitProviderConfigurationChanged(ProviderEventDetails.builder()
                .flagsChanged(List.of(change.item()))
                .message(change.now().toString())
                .build());
    }

    @Override
    public ProviderEvaluation<Boolean> getBooleanEvaluation(String item, Boolean otherwise, EvaluationContext context) {
        var verdict = verdict(item, context);
        return Answer.of(verdict, verdict.allowed());
    }

    @Override
    public ProviderEvaluation<String> getStringEvaluation(String item, String otherwise, EvaluationContext context) {
        var verdict = verdict(item, context);
        return Answer.of(verdict, verdict.outcome().word());
    }

    @Override
    public ProviderEvaluation<Integer> getIntegerEvaluation(String item, Integer otherwise, EvaluationContext context) {
        return mismatch(otherwise);
    }

    @Override
    public ProviderEvaluation<Double> getDoubleEvaluation(String item, Double otherwise, EvaluationContext context) {
        return mismatch(otherwise);
    }

    @Override
    public ProviderEvaluation<Value> getObjectEvaluation(String item, Value otherwise, EvaluationContext context) {
        return mismatch(otherwise);
    }

    private GateVerdict verdict(String item, EvaluationContext context) {
        var product = Optional.ofNullable(context.getValue(PRODUCT));
        // A product that is no text is no reason to answer for all products.
        return product.map(value -> gate.forProduct(value.isString() ? value.asString() : ""))
                .orElse(gate)
                .verdict(item);
    }

    private static <T> ProviderEvaluation<T> mismatch(T otherwise) {
        return ProviderEvaluation.<T>builder()
                .value(otherwise)
                .errorCode(ErrorCode.TYPE_MISMATCH)
                .errorMessage("whether an item is allowed is a boolean or a text")
                .build();
    }
}
