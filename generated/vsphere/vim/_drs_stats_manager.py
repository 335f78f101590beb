# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.DrsStatsManager``."""

from __future__ import annotations

from .. import _runtime as _rt


@_rt.opaque("vim.DrsStatsManager")
class DrsStatsManager(_rt.Opaque):
    """``vim.DrsStatsManager``, of which this package knows no more than the name."""

    @_rt.opaque("vim.DrsStatsManager.InjectorWorkload")
    class InjectorWorkload(_rt.Opaque):
        """``vim.DrsStatsManager.InjectorWorkload``, of which this package knows no more than the
        name.
        """

        @_rt.enum(
            "vim.DrsStatsManager.InjectorWorkload.CorrelationState",
            wire_name="DrsInjectorWorkloadCorrelationState",
            since="vim.version.version8",
            rank=8,
        )
        class CorrelationState(_rt.VimEnum):
            """The enum ``vim.DrsStatsManager.InjectorWorkload.CorrelationState``, on the wire ``DrsInjectorWorkloadCorrelationState``.

            Since:
                vSphere API 5.1 (``vim.version.version8``)

            Source:
                ``vim/DrsStatsManager/InjectorWorkload/CorrelationState.rst``
            """

            Correlated = "Correlated"
            """The value ``Correlated``."""
            Uncorrelated = "Uncorrelated"
            """The value ``Uncorrelated``."""
