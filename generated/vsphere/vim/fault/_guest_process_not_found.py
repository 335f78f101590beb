# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.GuestProcessNotFound``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.GuestProcessNotFound",
    wire_name="GuestProcessNotFound",
    since="vim.version.version7",
    rank=7,
    properties=lambda: (_rt.Property("pid", "long", since="vim.version.version7", rank=7),),
)
class GuestProcessNotFound(vim.fault.GuestOperationsFault):
    """The fault ``vim.fault.GuestProcessNotFound``.

    Fields:
        - ``pid``: ``long``, required.

    Since:
        vSphere API 5.0 (``vim.version.version7``)

    Source:
        ``vim/fault/GuestProcessNotFound.rst``
    """

    pid: int = 0
    """``long``, required. Since vSphere API 5.0."""
