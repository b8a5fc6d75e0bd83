package no.postmottak.web.pages;

/** One question of the form that belongs to some kinds only; its answer is kept among the details under its name. */
public record Question(String name, Form form) {

    /** How it is answered; nothing has to be. */
    public enum Form {
        YES_NO,
        LINE,
        DAY,
        TIME,
        TEXT,
        CASE_TYPE
    }

    /** The name of the field on the page. */
    public String field() {
        return "details." + name;
    }

    /** The key of its words. */
    public String key() {
        return "ask." + name;
    }

    static Question yesNo(String name) {
        return new Question(name, Form.YES_NO);
    }

    static Question line(String name) {
        return new Question(name, Form.LINE);
    }

    static Question day(String name) {
        return new Question(name, Form.DAY);
    }

    static Question text(String name) {
        return new Question(name, Form.TEXT);
    }
}
