package org.techmatch.site.page;

import io.micronaut.core.convert.ConversionService;
import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.simple.SimpleHttpParameters;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.techmatch.achievement.Achievements;
import org.techmatch.catalogue.Catalogues;
import org.techmatch.content.Policies;
import org.techmatch.demand.Demands;
import org.techmatch.platform.ProblemType;
import org.techmatch.platform.Problems;
import org.techmatch.platform.Refused;
import org.techmatch.search.ListingSearch;
import org.techmatch.search.SearchParameters;
import org.techmatch.site.Home;
import org.techmatch.site.OrganisationQuery;
import org.techmatch.site.OrganisationSearch;
import org.techmatch.site.QueryPath;

/**
 * Serves every page at its path in Chinese and under {@code /en} in English. What cannot be given is a page too, with
 * the status of the problem. Parameters that a page does not know are ignored, since messengers add their own.
 */
@Controller
@Hidden
@ExecuteOn(TaskExecutors.BLOCKING)
class PageController {
    private static final List<String> MACHINES = List.of("/api/", "/assets/", "/sitemaps/", "/health/");
    private static final Set<String> ORGANISATION_PARAMETERS = Set.of("kind", "district", "q", "cursor", "size");

    private final Home home;
    private final Achievements achievements;
    private final Demands demands;
    private final OrganisationSearch organisations;
    private final Catalogues catalogues;
    private final Policies policies;
    private final ListingSearch search;
    private final SearchParameters searchParameters;
    private final Problems problems;
    private final PageAnswers answers;

    PageController(
            Home home,
            Achievements achievements,
            Demands demands,
            OrganisationSearch organisations,
            Catalogues catalogues,
            Policies policies,
            ListingSearch search,
            SearchParameters searchParameters,
            Problems problems,
            PageAnswers answers) {
        this.home = home;
        this.achievements = achievements;
        this.demands = demands;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.policies = policies;
        this.search = search;
        this.searchParameters = searchParameters;
        this.problems = problems;
        this.answers = answers;
    }

    @Get(
            uris = {"/", "/en"},
            produces = MediaType.ALL)
    HttpResponse<?> home(HttpRequest<?> request) {
        return answers.answer(request, context -> HomeWriter.write(context, home.view()));
    }

    @Get(
            uris = {"/search", "/en/search"},
            produces = MediaType.ALL)
    HttpResponse<?> search(HttpRequest<?> request) {
        QueryPath query = QueryPath.of("/search", request.getParameters().asMap(), SearchWriter.PARAMETERS);
        return answers.answer(
                request,
                context -> SearchWriter.write(
                        context, query, search.search(searchParameters.read(parameters(query), false))));
    }

    @Get(
            uris = {"/achievements/{code}", "/en/achievements/{code}"},
            produces = MediaType.ALL)
    HttpResponse<?> achievement(HttpRequest<?> request, @PathVariable String code) {
        return answers.answer(
                request, context -> AchievementWriter.write(context, achievements.get(code, context.base())));
    }

    @Get(
            uris = {"/demands/{code}", "/en/demands/{code}"},
            produces = MediaType.ALL)
    HttpResponse<?> demand(HttpRequest<?> request, @PathVariable String code) {
        return answers.answer(request, context -> DemandWriter.write(context, demands.get(code, context.base())));
    }

    @Get(
            uris = {"/organisations", "/en/organisations"},
            produces = MediaType.ALL)
    HttpResponse<?> organisations(HttpRequest<?> request) {
        QueryPath query = QueryPath.of("/organisations", request.getParameters().asMap(), ORGANISATION_PARAMETERS);
        return answers.answer(
                request,
                context -> OrganisationWriter.list(
                        context,
                        organisations.list(OrganisationQuery.parse(query.parameters(), catalogues, false)),
                        query.first("q"),
                        query,
                        !query.isPlain()));
    }

    @Get(
            uris = {"/organisations/{code}", "/en/organisations/{code}"},
            produces = MediaType.ALL)
    HttpResponse<?> organisation(HttpRequest<?> request, @PathVariable String code) {
        return answers.answer(request, context -> OrganisationWriter.one(context, organisations.get(code)));
    }

    @Get(
            uris = {"/policies", "/en/policies"},
            produces = MediaType.ALL)
    HttpResponse<?> policies(HttpRequest<?> request) {
        return answers.answer(request, context -> PolicyWriter.write(context, policies.all()));
    }

    @Get(
            uris = {"/developers", "/en/developers"},
            produces = MediaType.ALL)
    HttpResponse<?> developers(HttpRequest<?> request) {
        return answers.answer(request, GuideWriter::developers);
    }

    @Get(
            uris = {"/help", "/en/help"},
            produces = MediaType.ALL)
    HttpResponse<?> help(HttpRequest<?> request) {
        return answers.answer(request, GuideWriter::help);
    }

    @Get(
            uris = {"/problems/{slug}", "/en/problems/{slug}"},
            produces = MediaType.ALL)
    HttpResponse<?> problem(HttpRequest<?> request, @PathVariable String slug) {
        return answers.answer(
                request,
                context -> GuideWriter.problem(
                        context,
                        Arrays.stream(ProblemType.values())
                                .filter(type -> type.slug().equals(slug))
                                .findFirst()
                                .orElseThrow(Refused::notFound)));
    }

    /** The pages of people who are signed in, and those that lead there: the app alone can show them. */
    @Get(
            uris = {
                "/workbench",
                "/en/workbench",
                "/workbench/{+path}",
                "/en/workbench/{+path}",
                "/sign-in",
                "/en/sign-in",
                "/register",
                "/en/register",
                "/activate",
                "/en/activate",
                "/forgot",
                "/en/forgot",
                "/reset",
                "/en/reset",
                "/reset-password",
                "/en/reset-password",
                "/stop-alert",
                "/en/stop-alert",
                "/verify",
                "/en/verify",
                "/verify/{code}",
                "/en/verify/{code}"
            },
            produces = MediaType.ALL)
    HttpResponse<?> application(HttpRequest<?> request) {
        return answers.answer(request, GuideWriter::application);
    }

    /** A path that nothing stands at: a problem where programs look, else the app's page. */
    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> unknown(HttpRequest<?> request) {
        String path = request.getPath() + "/";
        return MACHINES.stream().anyMatch(path::startsWith)
                ? problems.response(request, ProblemType.NOT_FOUND)
                : answers.answer(request, context -> {
                    throw Refused.notFound();
                });
    }

    private static HttpParameters parameters(QueryPath query) {
        Map<CharSequence, List<String>> values = new LinkedHashMap<>(query.parameters());
        return new SimpleHttpParameters(values, ConversionService.SHARED);
    }
}
