package dev.sayso.fault;

/** Carries a {@link Fault} to whoever shows it to the person. */
public final class FaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public FaultException(Fault fault) {
        super(fault.code() + fault.place().map(place -> " at " + place).orElse(""));
        this.fault = fault;
    }

    public FaultException(Fault fault, Throwable cause) {
        this(fault);
        initCause(cause);
    }

    public Fault fault() {
        return fault;
    }
}
