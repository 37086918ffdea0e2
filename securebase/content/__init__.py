"""Reading what authors write: YAML with line numbers, marked text, the bibliography."""
