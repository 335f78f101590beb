# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.host.VsanHostFwComponent``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vmodl


@_rt.data(
    "vim.host.VsanHostFwComponent",
    wire_name="VsanHostFwComponent",
    since="vsan.version.version9",
    rank=7,
    properties=lambda: (
        _rt.Property("name", "string", since="vsan.version.version9", rank=7),
        _rt.Property("url", "string", optional=True, since="vsan.version.version9", rank=7),
        _rt.Property("sha1sum", "string", optional=True, since="vsan.version.version9", rank=7),
        _rt.Property(
            "currentVersion", "string", optional=True, since="vsan.version.version9", rank=7
        ),
        _rt.Property(
            "suggestedVersion", "string", optional=True, since="vsan.version.version9", rank=7
        ),
        _rt.Property(
            "componentID",
            "string",
            array=True,
            optional=True,
            since="vsan.version.version9",
            rank=7,
        ),
    ),
)
class VsanHostFwComponent(vmodl.DynamicData):
    """The data object ``vim.host.VsanHostFwComponent``.

    Fields:
        - ``name``: ``string``, required.
        - ``url``: ``string``, optional.
        - ``sha1sum``: ``string``, optional.
        - ``currentVersion``: ``string``, optional.
        - ``suggestedVersion``: ``string``, optional.
        - ``componentID``: List of ``string``, optional.

    Since:
        vSAN 6.7U1 (``vsan.version.version9``)

    Source:
        ``vim/host/VsanHostFwComponent.rst``
    """

    name: str = ""
    """``string``, required. Since vSAN 6.7U1."""
    url: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    sha1sum: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    currentVersion: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    suggestedVersion: str | None = None
    """``string``, optional. Since vSAN 6.7U1."""
    componentID: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, optional. Since vSAN 6.7U1."""
