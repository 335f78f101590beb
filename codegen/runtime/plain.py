"""Objects as plain data (dictionaries, lists, strings, numbers) and back, as JSON can carry it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Self

from .fields import Fields
from .managed_object import ManagedObject, Stub


class Plain(Fields):
    """Fields that can be written as plain data and read back."""

    # Any: as with json, what is inside depends on the type and on the server.
    def to_dict(self) -> dict[str, Any]:
        """The object as plain data: its fields under their wire names, and ``_typeName``.

        What required numbers, booleans and strings start with is there too. Unknown fields, and the name of
        an unknown type, are given back as they came.

        Raises:
            ValueError: A number has no form in JSON, as infinity has none.
            TypeError: The same of another value.
        """
        from .encoding import encode_object  # few programs need it

        return encode_object(self)

    # Any: as above.
    @classmethod
    def from_dict(cls, plain: dict[str, Any], stub: Stub | None = None) -> Self:
        """Make an object from plain data.

        Args:
            plain: What ``to_dict`` gives. ``_typeName`` may name a subclass; without it this class is meant.
                A type or a field that is not known is kept and given back by ``to_dict``.
            stub: The connection that references to managed objects get.

        Raises:
            ValueError: The data does not fit the type.
        """
        from .decoding import read  # as above

        return read(cls, plain, stub)


def json_default(value: object) -> object:
    """What ``json.dumps(..., default=json_default)`` writes for what JSON itself does not know.

    A data object or fault becomes what ``to_dict`` gives, a managed object its reference (not its properties,
    which are on the server), a time ISO 8601, bytes base64.

    Raises:
        TypeError: The value has no form as plain data.
    """
    if isinstance(value, Fields | ManagedObject | datetime | bytes):
        from .encoding import encode  # as above

        return encode(value, "string")
    raise TypeError(f"{type(value).__name__} has no form as plain data")
