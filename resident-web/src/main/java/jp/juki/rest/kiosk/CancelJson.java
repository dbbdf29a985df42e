package jp.juki.rest.kiosk;

import jakarta.validation.constraints.Pattern;

/** Why an application is given up (取消しの理由). */
public record CancelJson(@Pattern(regexp = "[0-9A-Za-z_.-]{1,100}") String cause) {}
