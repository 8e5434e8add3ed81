/**
 * The pattern of a sign-in name or an e-mail address. A quotation mark before it is that of a message
 * ("Failed to create User 'hanna@contoso.com'"), one inside it is part of the name (o'neil@contoso.com).
 */
export const address = String.raw`[\p{L}\p{N}_%+#-][\p{L}\p{N}._%+'#-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}`;
