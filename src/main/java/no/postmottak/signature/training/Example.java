package no.postmottak.signature.training;

/** What one group of ink measured, and whether it is a signature. */
final class Example {

    final double[] values;
    final boolean isSignature;

    Example(double[] values, boolean isSignature) {
        this.values = values.clone();
        this.isSignature = isSignature;
    }
}
