package no.postmottak.web;

/** Thrown when a request is not done, with the problem its sender is told. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code().name());
        this.problem = problem;
    }

    public Refused(ProblemCode code) {
        this(Problem.of(code));
    }

    public Problem problem() {
        return problem;
    }
}
