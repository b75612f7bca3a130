/** The separate ledger and stocktaking, under the names the application uses. */
import type { components } from './schema'

type Schemas = components['schemas']

export type LedgerPage = Schemas['LedgerPage']
export type LedgerRow = Schemas['LedgerPage.Row']
export type LedgerUnit = Schemas['LedgerPage.Unit']
export type LedgerEntry = Schemas['LedgerEntryView']
export type LedgerEvent = Schemas['LedgerEntryView.Event']
export type LedgerOwner = Schemas['LedgerEntryView.Owner']
export type LedgerPeriod = Schemas['LedgerEntryView.Period']
export type LedgerAct = Schemas['LedgerAct']
export type Decision = Schemas['DecisionView']
export type DecisionForm = Schemas['DecisionForm']
export type InventoryList = Schemas['InventoryViews.RunList']
export type InventoryRun = Schemas['InventoryViews.RunView']
export type InventoryLine = Schemas['InventoryViews.Line']
export type InventoryCount = Schemas['InventoryForms.Count']
