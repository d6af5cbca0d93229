package org.example.groups;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Keeps the groups of a hospital, and what a committee decided about future leaders. */
@SpringBootApplication
public class GroupService {
    public static void main(String[] arguments) {
        SpringApplication.run(GroupService.class, arguments);
    }
}
