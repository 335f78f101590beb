# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.InsufficientStandbyCpuResource``."""

from __future__ import annotations

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.InsufficientStandbyCpuResource",
    wire_name="InsufficientStandbyCpuResource",
    since="vim.version.version5",
    rank=5,
    properties=lambda: (
        _rt.Property("available", "long", since="vim.version.version5", rank=5),
        _rt.Property("requested", "long", since="vim.version.version5", rank=5),
    ),
)
class InsufficientStandbyCpuResource(vim.fault.InsufficientStandbyResource):
    """The fault ``vim.fault.InsufficientStandbyCpuResource``.

    Fields:
        - ``available``: ``long``, required.
        - ``requested``: ``long``, required.

    Since:
        vSphere API 4.0 (``vim.version.version5``)

    Source:
        ``vim/fault/InsufficientStandbyCpuResource.rst``
    """

    available: int = 0
    """``long``, required. Since vSphere API 4.0."""
    requested: int = 0
    """``long``, required. Since vSphere API 4.0."""
