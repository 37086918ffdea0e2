"""Ideas of which one says how sure one is, before the lessons and after them."""

from securebase.activities.looking_back.looking_back import LookingBack as LookingBack
