package org.askwell.ui.planteda;

/** Planted: a view-model that knows a control, a thread and SQL. */
class PlantedViewModel {
    javafx.scene.control.Label label;
    Thread thread;
    java.sql.Connection connection;
    tools.jackson.databind.ObjectMapper mapper;
}
