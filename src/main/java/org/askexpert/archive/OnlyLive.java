package org.askexpert.archive;

import org.hibernate.search.mapper.pojo.bridge.RoutingBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.RoutingBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.RoutingBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.RoutingBridgeRouteContext;
import org.hibernate.search.mapper.pojo.route.DocumentRoutes;

/** What is not live is taken out of the index of words. */
public class OnlyLive implements RoutingBinder {

    @Override
    public void bind(RoutingBindingContext context) {
        context.dependencies().use("state");
        context.bridge(Entry.class, new Bridge());
    }

    private static class Bridge implements RoutingBridge<Entry> {

        @Override
        public void route(DocumentRoutes routes, Object key, Entry entry, RoutingBridgeRouteContext context) {
            if (entry.isLive()) routes.addRoute();
            else routes.notIndexed();
        }

        @Override
        public void previousRoutes(DocumentRoutes routes, Object key, Entry entry, RoutingBridgeRouteContext context) {
            routes.addRoute(); // it may have been live before
        }
    }
}
