package dev.sayso.consent;

/** Ends what {@link ConsentService#onChange} began. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
    @Override
    void close();
}
