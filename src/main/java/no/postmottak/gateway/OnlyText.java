package no.postmottak.gateway;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import jakarta.jms.Session;
import jakarta.jms.TextMessage;
import java.util.Optional;
import org.springframework.jms.support.converter.MessageConverter;

/** Reads nothing but text from a queue: whatever else lies there is never unpacked, and is nobody's errand. */
final class OnlyText implements MessageConverter {

    @Override
    public Message toMessage(Object message, Session session) throws JMSException {
        return session.createTextMessage(String.valueOf(message));
    }

    @Override
    public Object fromMessage(Message message) throws JMSException {
        return message instanceof TextMessage text
                ? Optional.ofNullable(text.getText()).orElse("")
                : "";
    }
}
