"""``base.Record``."""

from __future__ import annotations

from tests.runtime.sample import _runtime as _rt


@_rt.data("base.Record", wire_name="Record")
class Record(_rt.DataObject):
    """Root of the shop's data objects."""
