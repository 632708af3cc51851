package org.touyan.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.touyan.platform.scope.Permission;

class PermissionViewTest {
    @Test
    void namesEveryPermission() {
        Set<Object> all = Arrays.stream(Permission.class.getFields())
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
        assertEquals(all, PermissionView.ALL.stream().map(PermissionView::code).collect(Collectors.toSet()));
    }
}
