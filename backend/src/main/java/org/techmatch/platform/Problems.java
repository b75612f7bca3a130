package org.techmatch.platform;

import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes problems in the reader's language. */
@Singleton
public class Problems {
    /** How long to wait while something recovers, in seconds. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The response for a refusal. */
    public MutableHttpResponse<Problem> response(HttpRequest<?> request, Refused refused) {
        return response(request, refused.type(), refused.detail(), refused.fields());
    }

    /** The response for a type without more to say than its own advice. */
    public MutableHttpResponse<Problem> response(HttpRequest<?> request, ProblemType type) {
        return response(request, type, advice(type), List.of());
    }

    /** The response with everything stated. */
    public MutableHttpResponse<Problem> response(
            HttpRequest<?> request, ProblemType type, Text detail, List<FieldProblem> fields) {
        Language language = Language.of(request);
        Problem problem = new Problem(
                "/problems/" + type.slug(),
                type.title().in(language),
                type.status(),
                detail.in(language),
                request.getPath(),
                RequestIds.of(request),
                fields.stream()
                        .map(f -> new Problem.FieldError(
                                "/" + f.field().replace('.', '/'),
                                f.field(),
                                f.message().in(language)))
                        .toList());
        MutableHttpResponse<Problem> response = HttpResponse.<Problem>status(
                        type.status(), type.title().en())
                .body(problem)
                .contentType(Problem.MEDIA_TYPE);
        return type == ProblemType.UNAVAILABLE
                ? response.header("Retry-After", String.valueOf(RETRY_AFTER_SECONDS))
                : response;
    }

    /**
     * The refusal that a failure amounts to: itself, or unavailable when the database is away, else an internal error,
     * which is logged with the request's id and tells nothing from inside.
     */
    public Refused refusal(HttpRequest<?> request, RuntimeException failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        if (failure instanceof OptimisticLockException) {
            return new Refused(ProblemType.CONFLICT, advice(ProblemType.CONFLICT), List.of());
        }
        ProblemType type = databaseAway(failure) ? ProblemType.UNAVAILABLE : ProblemType.INTERNAL_ERROR;
        if (type == ProblemType.UNAVAILABLE) {
            LOG.warn("database away: {}", failure.getMessage());
        } else {
            LOG.error("request {} failed", RequestIds.of(request), failure);
        }
        return new Refused(type, advice(type), List.of());
    }

    /** Connection failures have SQL states of class 08; the pool's own time-out has none. */
    private static boolean databaseAway(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String type = cause.getClass().getSimpleName();
            if (type.equals("CannotGetJdbcConnectionException") || type.equals("SQLTransientConnectionException")) {
                return true;
            }
            if (cause instanceof SQLException sql
                    && sql.getSQLState() != null
                    && (sql.getSQLState().startsWith("08") || sql.getSQLState().equals("57P01"))) {
                return true;
            }
        }
        return false;
    }

    /** What to do about a kind of problem when nothing more is known. */
    public static Text advice(ProblemType type) {
        return switch (type) {
            case INVALID_REQUEST ->
                new Text("请检查地址、参数和请求头后再试。", "Check the address, parameters and headers, then try again.");
            case SIGN_IN_NEEDED -> new Text("登录后再试，已填的内容还在。", "Sign in and try again; nothing you typed is lost.");
            case SIGN_IN_REFUSED -> new Text("请核对登录名和密码。", "Check login name and password.");
            case SECOND_FACTOR_NEEDED -> new Text("请输入验证器上的 6 位数字。", "Enter the six digits of your authenticator.");
            case FORBIDDEN -> new Text("请找有权限的同事来做。", "Ask a colleague who has the permission.");
            case STATE_CONFLICT -> new Text("请重新载入，看看谁刚处理过。", "Reload to see who has just acted.");
            case SECRET_CONTENT ->
                new Text("没有保存任何内容。请停止填写，联系本单位保密办。", "Nothing was stored. Stop, and ask your secrecy office.");
            case ALREADY_DELIVERED ->
                new Text("这个预约项目已经交付过，归属不会写两次。", "This booking was delivered before; nothing vests twice.");
            case KEY_REUSED -> new Text("请用新的请求编号再试。", "Try again with a new key.");
            case NOT_READY -> new Text("请先补齐条件再试。", "Meet the conditions first.");
            case NOT_FOUND -> Refused.notFound().detail();
            case METHOD_NOT_ALLOWED ->
                new Text("接口说明列出了每个地址支持的操作：/developers。", "The methods of each address are listed at /developers.");
            case NOT_ACCEPTABLE -> new Text("请改用 application/json。", "Ask for application/json.");
            case CONFLICT -> new Text("请重新载入，看看差别再决定保留哪一版。", "Reload, compare, and decide which version to keep.");
            case TOO_LARGE -> new Text("请缩短内容后再试。", "Shorten the content and try again.");
            case UNSUPPORTED_MEDIA_TYPE -> new Text("请改用 application/json。", "Send application/json.");
            case HUMAN_CHECK_NEEDED ->
                new Text("请解出校验题后再试；网页会自动完成。", "Solve the challenge and try again; the page does so by itself.");
            case TOO_MANY_REQUESTS -> new Text("请稍等片刻再试。", "Wait a moment and try again.");
            case INTERNAL_ERROR ->
                new Text(
                        "已记录，请稍后再试；反馈时请附上请求编号。",
                        "It is logged. Try again later, and quote the request id if you report it.");
            case UNAVAILABLE -> new Text("请过几秒再试，已填的内容还在。", "Try again in a few seconds.");
        };
    }
}
