package org.techmatch.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;
import org.techmatch.searchindex.IndexDefinition;
import org.techmatch.searchindex.IndexLifecycle;
import org.techmatch.searchindex.IndexNames;
import org.techmatch.searchindex.ListingAnalysis;
import org.techmatch.searchindex.ListingIndex;

/** The search server's client and what stands on it. */
@Factory
class SearchClients {
    private static final int CONNECTIONS = 50;
    private static final int LONG_CALL_SECONDS = 30;

    /** Searches: must answer soon or not at all. */
    @Singleton
    @Bean(preDestroy = "close")
    ElasticsearchClient client(SearchSettings settings) {
        return new ElasticsearchClient(new Rest5ClientTransport(
                rest(settings, Timeout.ofMilliseconds(settings.timeoutMillis())), new JacksonJsonpMapper()));
    }

    @Singleton
    IndexNames names(SearchSettings settings) {
        return new IndexNames(settings.prefix());
    }

    @Singleton
    ListingIndex index(ElasticsearchClient client, IndexNames names) {
        return new ListingIndex(client, names);
    }

    @Singleton
    ListingAnalysis analysis(ElasticsearchClient client, IndexNames names) {
        return new ListingAnalysis(client, names);
    }

    /** Bulk writes and index administration may take long, so they have a client of their own. */
    @Singleton
    @Bean(preDestroy = "close")
    IndexAdministration administration(SearchSettings settings, IndexNames names) {
        ElasticsearchClient client = new ElasticsearchClient(new Rest5ClientTransport(
                rest(settings, Timeout.ofSeconds(LONG_CALL_SECONDS)), new JacksonJsonpMapper()));
        return new IndexAdministration(
                client, new ListingIndex(client, names), new IndexLifecycle(client, names, IndexDefinition.current()));
    }

    private static Rest5Client rest(SearchSettings settings, Timeout answerWithin) {
        Rest5ClientBuilder builder = Rest5Client.builder(URI.create(settings.url()))
                .setRequestConfigCallback(
                        request -> request.setResponseTimeout(answerWithin).setConnectionRequestTimeout(answerWithin))
                .setConnectionConfigCallback(connection ->
                        connection.setConnectTimeout(Timeout.ofSeconds(1)).setSocketTimeout(answerWithin))
                .setConnectionManagerCallback(
                        manager -> manager.setMaxConnTotal(CONNECTIONS).setMaxConnPerRoute(CONNECTIONS));
        if (!settings.user().isEmpty()) {
            String credentials = settings.user() + ":" + settings.password();
            builder.setDefaultHeaders(new Header[] {
                new BasicHeader(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
            });
        }
        return builder.build();
    }
}
