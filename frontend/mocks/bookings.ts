import { http, HttpResponse } from 'msw'
import * as fixtures from './fixtures/booking.ts'

/** One booked project whose second milestone waits for the unit's key. */
let booking = fixtures.booking

export const bookingHandlers = [
  http.get('*/api/booked', ({ request }) => {
    const demand = new URL(request.url).searchParams.get('demand')
    return HttpResponse.json({ items: !demand || demand === booking.demandCode ? [fixtures.card] : [] })
  }),
  http.get('*/api/my/bookings', () => HttpResponse.json({ items: [booking] })),
  http.get('*/api/my/bookings/:id', () => HttpResponse.json(booking)),
  http.post('*/api/my/bookings/:id/milestones/:seq/verdicts', () => {
    booking = fixtures.judged
    return HttpResponse.json(booking)
  }),
]

export function forgetBooking(): void {
  booking = fixtures.booking
}
