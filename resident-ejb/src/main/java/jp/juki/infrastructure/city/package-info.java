/** The synthetic city (合成都市): made-up people with a realistic shape, never a real person. */
package jp.juki.infrastructure.city;
