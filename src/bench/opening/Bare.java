/** The same program without the gate. */
public final class Bare {
    public static void main(String[] args) {
        System.out.println(false);
    }
}
