"""A guess, then what was found."""

from securebase.activities.predict.predict import Predict as Predict
