# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.ConflictingConfiguration``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.fault(
    "vim.fault.ConflictingConfiguration",
    wire_name="ConflictingConfiguration",
    since="vim.version.version9",
    rank=9,
    properties=lambda: (
        _rt.Property(
            "configInConflict",
            "vim.fault.ConflictingConfiguration.Config",
            array=True,
            since="vim.version.version9",
            rank=9,
        ),
    ),
)
class ConflictingConfiguration(vim.fault.DvsFault):
    """The fault ``vim.fault.ConflictingConfiguration``.

    Fields:
        - ``configInConflict``: List of ``vim.fault.ConflictingConfiguration.Config``, required.

    Since:
        vSphere API 5.5 (``vim.version.version9``)

    Source:
        ``vim/fault/ConflictingConfiguration.rst``
    """

    @_rt.data(
        "vim.fault.ConflictingConfiguration.Config",
        wire_name="ConflictingConfigurationConfig",
        since="vim.version.version9",
        rank=9,
        properties=lambda: (
            _rt.Property(
                "entity", "vim.ManagedEntity", optional=True, since="vim.version.version9", rank=9
            ),
            _rt.Property("propertyPath", "string", since="vim.version.version9", rank=9),
        ),
    )
    class Config(vmodl.DynamicData):
        """The data object ``vim.fault.ConflictingConfiguration.Config``, on the wire ``ConflictingConfigurationConfig``.

        Fields:
            - ``entity``: ``vim.ManagedEntity``, optional.
            - ``propertyPath``: ``string``, required.

        Since:
            vSphere API 5.5 (``vim.version.version9``)

        Source:
            ``vim/fault/ConflictingConfiguration/Config.rst``
        """

        entity: vim.ManagedEntity | None = None
        """``vim.ManagedEntity``, optional. Since vSphere API 5.5."""
        propertyPath: str = ""
        """``string``, required. Since vSphere API 5.5."""

    configInConflict: _rt.Field[
        list[vim.fault.ConflictingConfiguration.Config],
        Iterable[vim.fault.ConflictingConfiguration.Config],
    ] = _rt.EMPTY
    """List of ``vim.fault.ConflictingConfiguration.Config``, required. Since vSphere API 5.5."""
