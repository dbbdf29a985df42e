/** Residents and households over REST (住民・世帯の照会). */
package jp.juki.rest.register;
