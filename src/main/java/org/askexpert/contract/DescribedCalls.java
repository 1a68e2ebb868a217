package org.askexpert.contract;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each call of the document gets beside what its handler says: who may call, what goes wrong, an example. */
class DescribedCalls {

    private static final String PROBLEM = "Problem";

    private final Examples examples;

    DescribedCalls(Examples examples) {
        this.examples = examples;
    }

    void addProblem(OpenAPI document) {
        Schema<?> field =
                new ObjectSchema().addProperty("field", new StringSchema()).addProperty("message", new StringSchema());
        document.getComponents()
                .addSchemas(
                        PROBLEM,
                        new ObjectSchema()
                                .addProperty("type", new StringSchema())
                                .addProperty("title", new StringSchema())
                                .addProperty("status", new IntegerSchema())
                                .addProperty("detail", new StringSchema())
                                .addProperty("code", new StringSchema())
                                .addProperty("errors", new ArraySchema().items(field)));
    }

    void describe(String method, String address, Operation call) {
        call.setTags(List.of(tag(address)));
        call.setSecurity(Callers.of(address));
        refusals(method, address, call)
                .forEach((status, meaning) -> call.getResponses()
                        .addApiResponse(
                                status, new ApiResponse().description(meaning).content(problem())));
        examples.of(method + " " + address).ifPresent(example -> show(example, call));
    }

    private static void show(Example example, Operation call) {
        call.setSummary(example.summary());
        if (example.body() == null || call.getRequestBody() == null) return;
        call.getRequestBody().getContent().values().forEach(kind -> kind.setExample(example.body()));
    }

    /** The first part of the address after the version. */
    private static String tag(String address) {
        return address.split("/")[3];
    }

    private static Map<String, String> refusals(String method, String address, Operation call) {
        Map<String, String> refusals = new LinkedHashMap<>();
        if (call.getRequestBody() != null) {
            refusals.put("400", "Cannot be read, or holds an unknown field");
            refusals.put("413", "Too large");
            refusals.put("422", "A field is missing or wrong; errors name it");
        }
        if (Callers.areNamed(address)) refusals.put("401", "No token, or one that holds no more");
        if (address.contains("{") || Callers.areNamed(address)) refusals.put("404", "Not there, or not for you");
        if (address.startsWith("/api/v1/desk") || address.startsWith("/api/v1/office")) {
            refusals.put("403", "Yours to see, not yours to do");
        }
        if (!method.equals("GET")) refusals.put("409", "The stage does not allow it, or somebody else was faster");
        refusals.put("429", "Too many; Retry-After says when again");
        refusals.put("503", "The database is away; Retry-After says when again");
        return refusals;
    }

    private static Content problem() {
        return new Content()
                .addMediaType(
                        "application/problem+json",
                        new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }
}
