"""People, drawn by code: a kit of heads, hands, bodies, babies and rooms, and its pictures."""
