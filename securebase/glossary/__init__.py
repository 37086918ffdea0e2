"""The terms of the course: their plain words, their exact sense, and where they are taught."""

from securebase.glossary.glossary import FILE, Glossary, Place, Term, Terms, read_glossary

__all__ = ["FILE", "Glossary", "Place", "Term", "Terms", "read_glossary"]
