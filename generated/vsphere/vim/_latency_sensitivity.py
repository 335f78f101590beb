# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.LatencySensitivity``."""

from __future__ import annotations

from .. import _runtime as _rt
from .. import vim, vmodl


@_rt.data(
    "vim.LatencySensitivity",
    wire_name="LatencySensitivity",
    since="vim.version.version8",
    rank=8,
    properties=lambda: (
        _rt.Property(
            "level", "vim.LatencySensitivity.SensitivityLevel", since="vim.version.version8", rank=8
        ),
        _rt.Property("sensitivity", "int", optional=True, since="vim.version.version8", rank=8),
    ),
)
class LatencySensitivity(vmodl.DynamicData):
    """The data object ``vim.LatencySensitivity``.

    Fields:
        - ``level``: ``vim.LatencySensitivity.SensitivityLevel``, required.
        - ``sensitivity``: ``int``, optional.

    Since:
        vSphere API 5.1 (``vim.version.version8``)

    Source:
        ``vim/LatencySensitivity.rst``
    """

    @_rt.enum(
        "vim.LatencySensitivity.SensitivityLevel",
        wire_name="LatencySensitivitySensitivityLevel",
        since="vim.version.version8",
        rank=8,
    )
    class SensitivityLevel(_rt.VimEnum):
        """The enum ``vim.LatencySensitivity.SensitivityLevel``, on the wire ``LatencySensitivitySensitivityLevel``.

        Since:
            vSphere API 5.1 (``vim.version.version8``)

        Source:
            ``vim/LatencySensitivity/SensitivityLevel.rst``
        """

        low = "low"
        """The value ``low``."""
        normal = "normal"
        """The value ``normal``."""
        medium = "medium"
        """The value ``medium``."""
        high = "high"
        """The value ``high``."""
        custom = "custom"
        """The value ``custom``."""

    level: _rt.Field[
        vim.LatencySensitivity.SensitivityLevel, vim.LatencySensitivity.SensitivityLevel | str
    ] = _rt.UNSET
    """``vim.LatencySensitivity.SensitivityLevel``, required. Since vSphere API 5.1."""
    sensitivity: int | None = None
    """``int``, optional. Since vSphere API 5.1."""
