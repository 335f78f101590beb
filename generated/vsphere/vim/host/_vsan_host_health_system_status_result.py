# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostHealthSystemStatusResult``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostHealthSystemStatusResult",
    wire_name="VsanHostHealthSystemStatusResult",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property("hostname", "string", since="vim.version.version9", rank=9),
        _rt.Property("status", "string", since="vim.version.version9", rank=9),
        _rt.Property(
            "issues", "string", array=True, optional=True, since="vim.version.version9", rank=9
        ),
    ),
)
class VsanHostHealthSystemStatusResult(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostHealthSystemStatusResult``.

    Fields:
        - ``hostname``: ``string``, required.
        - ``status``: ``string``, required.
        - ``issues``: List of ``string``, optional.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/host/VsanHostHealthSystemStatusResult.rst``
    """

    hostname: str = ""
    """``string``, required. Since vSphere API 5.5."""
    status: str = ""
    """``string``, required. Since vSphere API 5.5."""
    issues: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSphere API 5.5."""
