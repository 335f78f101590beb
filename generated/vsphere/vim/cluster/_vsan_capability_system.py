# Generated from the API reference; do not edit.
# To regenerate it, run: codegen generate
"""``vim.cluster.VsanCapabilitySystem``."""

from __future__ import annotations

from collections.abc import Iterable

from ... import _runtime as _rt
from ... import vim, vmodl


@_rt.managed(
    "vim.cluster.VsanCapabilitySystem",
    wire_name="VsanCapabilitySystem",
    since="vim.version.version10",
    rank=10,
)
class VsanCapabilitySystem(_rt.ManagedObject):
    """The managed object ``vim.cluster.VsanCapabilitySystem``.

    Since:
        vSphere API 6.0 (``vim.version.version10``)

    Source:
        ``vim/cluster/VsanCapabilitySystem.rst``
    """

    @_rt.method(
        "VsanGetCapabilities",
        since="vim.version.version10",
        rank=10,
        raises=(vim.fault.VsanFault,),
        parameters=(
            _rt.Parameter(
                "targets",
                "vmodl.ManagedObject",
                array=True,
                optional=True,
                since="vim.version.version10",
                rank=10,
                privilege="System.Read",
            ),
        ),
        returns=_rt.Returns("vim.cluster.VsanCapability", array=True),
    )
    def VsanGetCapabilities(
        self, targets: Iterable[vmodl.ManagedObject] = ()
    ) -> list[vim.cluster.VsanCapability]:
        """Returns a list of ``vim.cluster.VsanCapability``. Since vSphere API 6.0.

        Args:
            targets: List of ``vmodl.ManagedObject``, optional. The privilege ``System.Read`` is
                needed on it.

        Raises:
            vim.fault.VsanFault: Not described.
        """
        _arguments = {"targets": _rt.array("targets", targets)}
        if self._rank < 10:
            self._unsupported("VsanGetCapabilities", 10)
        _result: list[vim.cluster.VsanCapability] = self._invoke("VsanGetCapabilities", _arguments)
        return _result

    GetCapabilities = VsanGetCapabilities
