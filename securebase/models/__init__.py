"""Science as pure functions: named parameters in, numbers out, nothing about display."""
