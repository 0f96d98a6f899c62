import dev.sayso.gate.ConsentGate;

/** A program that opens the gate and asks once. */
public final class Opening {
    public static void main(String[] args) {
        try (var gate = ConsentGate.open()) {
            System.out.println(gate.allows("device.os"));
        }
    }
}
