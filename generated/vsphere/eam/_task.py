# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``eam.Task``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.managed("eam.Task", wire_name="EamTask", since="eam.version.version1", rank=1)
class Task(_rt.ManagedObject):
    """The managed object ``eam.Task``, on the wire ``EamTask``.

    Since:
        eam API 1.0 (``eam.version.version1``)

    Source:
        ``eam/Task.rst``
    """
