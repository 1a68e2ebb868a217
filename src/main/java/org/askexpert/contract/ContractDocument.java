package org.askexpert.contract;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.askexpert.shared.Viewer;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The frame of the document at {@code /api/openapi.json}: what it is, who may call, and what is added to each call. */
@Configuration(proxyBeanMethods = false)
class ContractDocument {

    private static final String ABOUT = "Goes through the same rules as the pages. Errors are application/problem+json;"
            + " what you may not know of and what does not exist are the same 404. Texts are edited with If-Match.";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Viewer.class, Viewer.Staff.class, Viewer.Asker.class);
    }

    @Bean
    OpenAPI frame() {
        return new OpenAPI()
                .info(new Info().title("Ask an Expert").version("1").description(ABOUT))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                Callers.STAFF, bearer("Personal access token of a member of staff, made at /account"))
                        .addSecuritySchemes(
                                Callers.ASKER, bearer("Session of an asker, from POST /api/v1/mine/sessions")));
    }

    @Bean
    OpenApiCustomizer callsWithWords(Examples examples) {
        var described = new DescribedCalls(examples);
        return document -> {
            described.addProblem(document);
            document.getPaths()
                    .forEach((address, path) -> path.readOperationsMap()
                            .forEach((method, call) -> described.describe(method.name(), address, call)));
        };
    }

    private static SecurityScheme bearer(String meaning) {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description(meaning);
    }
}
