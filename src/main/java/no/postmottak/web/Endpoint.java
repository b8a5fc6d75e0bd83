package no.postmottak.web;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/** One method on one path: who may use it, what it takes, and what it does. */
public record Endpoint(HandlerType method, String path, Access access, Takes takes, Handler handler) {

    public static Endpoint get(String path, Access access, Handler handler) {
        return new Endpoint(HandlerType.GET, path, access, Takes.NOTHING, handler);
    }

    public static Endpoint post(String path, Access access, Takes takes, Handler handler) {
        return new Endpoint(HandlerType.POST, path, access, takes, handler);
    }

    public static Endpoint put(String path, Access access, Takes takes, Handler handler) {
        return new Endpoint(HandlerType.PUT, path, access, takes, handler);
    }
}
