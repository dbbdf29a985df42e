/** Looking at a person with household and history (住民・世帯の照会画面). */
package jp.juki.web.register;
