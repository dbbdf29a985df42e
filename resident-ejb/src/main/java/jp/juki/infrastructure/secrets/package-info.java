/** Keys kept outside the database (暗号鍵), sealing of values and blind indexes. */
package jp.juki.infrastructure.secrets;
