# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.fault.AffinityConfigured``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim


@_rt.fault(
    "vim.fault.AffinityConfigured",
    wire_name="AffinityConfigured",
    properties=lambda: (_rt.Property("configuredAffinity", "string", array=True),),
)
class AffinityConfigured(vim.fault.MigrationFault):
    """The fault ``vim.fault.AffinityConfigured``.

    Fields:
        - ``configuredAffinity``: List of ``string``, required.

    Since:
        1.0 (``vim.version.version1``)

    Source:
        ``vim/fault/AffinityConfigured.rst``
    """

    @_rt.enum("vim.fault.AffinityConfigured.Affinity", wire_name="AffinityType")
    class Affinity(_rt.VimEnum):
        """The enum ``vim.fault.AffinityConfigured.Affinity``, on the wire ``AffinityType``.

        Since:
            1.0 (``vim.version.version1``)

        Source:
            ``vim/fault/AffinityConfigured/Affinity.rst``
        """

        memory = "memory"
        """The value ``memory``."""
        cpu = "cpu"
        """The value ``cpu``."""

    configuredAffinity: _rt.Field[list[str], Iterable[str]] = _rt.EMPTY
    """List of ``string``, required. Since 1.0."""
