# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.PatchSuperseded``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.PatchSuperseded",
    wire_name="PatchSuperseded",
    properties=lambda: (_rt.Property("supersede", "string", array=True, optional=True),),
)
class PatchSuperseded(vim.fault.PatchNotApplicable):
    """The fault ``vim.fault.PatchSuperseded``.

    Fields:
        - ``supersede``: List of ``string``, optional.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/PatchSuperseded.rst``
    """

    supersede: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since 1.0."""
