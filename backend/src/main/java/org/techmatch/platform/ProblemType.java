package org.techmatch.platform;

import io.micronaut.http.HttpStatus;
import java.util.Arrays;

/** Every kind of refusal that the portal answers with; {@code /problems/‹slug›} is its help page. */
public enum ProblemType {
    INVALID_REQUEST("invalid-request", 400, new Text("请求里有填得不对的地方", "The request has invalid values")),
    SIGN_IN_NEEDED("sign-in-needed", 401, new Text("请先登录", "Please sign in")),
    SIGN_IN_REFUSED("sign-in-refused", 401, new Text("没有登录成功", "Not signed in")),
    SECOND_FACTOR_NEEDED("second-factor-needed", 401, new Text("还要验证码", "A code is needed")),
    FORBIDDEN("forbidden", 403, new Text("您没有做这件事的权限", "Not permitted")),
    NOT_FOUND("not-found", 404, new Text("没有找到", "Not found")),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, new Text("这个地址不支持这种操作", "Method not allowed")),
    NOT_ACCEPTABLE("not-acceptable", 406, new Text("没有您要的格式", "Format not available")),
    CONFLICT("conflict", 409, new Text("内容刚被别人改过", "Changed by somebody else")),
    STATE_CONFLICT("state-conflict", 409, new Text("状态已经变了", "The state has changed")),
    ALREADY_DELIVERED("already-delivered", 409, new Text("已经交付过", "Already delivered")),
    TOO_LARGE("too-large", 413, new Text("内容太大", "Request too large")),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, new Text("不支持这种内容格式", "Unsupported media type")),
    SECRET_CONTENT("secret-content", 422, new Text("涉密内容不能填在这里", "Secret content cannot be entered here")),
    KEY_REUSED("key-reused", 422, new Text("请求编号已经用过", "Idempotency key used before")),
    NOT_READY("not-ready", 422, new Text("还缺几项条件", "Some conditions are not met yet")),
    HUMAN_CHECK_NEEDED("human-check-needed", 428, new Text("还要做一次人机校验", "A check for robots is needed")),
    TOO_MANY_REQUESTS("too-many-requests", 429, new Text("请求太频繁", "Too many requests")),
    INTERNAL_ERROR("internal-error", 500, new Text("系统出错了", "Something went wrong on our side")),
    UNAVAILABLE("unavailable", 503, new Text("服务正在恢复", "The service is recovering"));

    private final String slug;
    private final int status;
    private final Text title;

    ProblemType(String slug, int status, Text title) {
        this.slug = slug;
        this.status = status;
        this.title = title;
    }

    /** The last part of {@code type} in the problem's JSON. */
    public String slug() {
        return slug;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The title, the same for every problem of this type. */
    public Text title() {
        return title;
    }

    /** The type for a bare HTTP status; other 4xx are invalid requests, other 5xx internal errors. */
    static ProblemType of(HttpStatus status) {
        return Arrays.stream(values())
                .filter(type -> type.status == status.getCode())
                .findFirst()
                .orElse(status.getCode() < 500 ? INVALID_REQUEST : INTERNAL_ERROR);
    }
}
