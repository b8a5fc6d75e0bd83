package no.postmottak.notice;

/** The two ways out of the house, one for each channel. */
public record NoticeExits(NoticeExit mail, NoticeExit sms) {

    NoticeExit of(Channel channel) {
        return switch (channel) {
            case EMAIL -> mail;
            case SMS -> sms;
        };
    }
}
